INTERFACE Service;
PROCEDURE Version (): INTEGER;
END Service.
