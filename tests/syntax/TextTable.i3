INTERFACE TextTable = Table(Text, Refany) END TextTable.
