INTERFACE Missing; PROCEDURE Body (); END Missing.
