GENERIC INTERFACE Table(Key, Value);
TYPE T = RECORD key: Key.T; value: Value.T; size := Key.Size END;
END Table.
