INTERFACE Driver; END Driver.
