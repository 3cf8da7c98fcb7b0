grammar M3;
unit : EOF;
WS : [ \t\r\n]+ -> channel(HIDDEN);
