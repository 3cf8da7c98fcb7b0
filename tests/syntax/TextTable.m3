UNSAFE MODULE TextTable EXPORTS TextTable, More = Table(Text, Refany) END TextTable.
