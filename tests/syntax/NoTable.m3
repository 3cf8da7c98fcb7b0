MODULE NoTable = None() END NoTable.
