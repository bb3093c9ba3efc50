# The release's name, and a line of its values each.
reading given "$((1 + $(helm get values test -o yaml | grep -c :)))" count
