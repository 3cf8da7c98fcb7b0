INTERFACE Driver;
END Driver.
