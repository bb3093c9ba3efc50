# One for the release's name, and one for each of its values.
reading given "$((1 + $(helm get values test -o yaml | grep -c :)))" count
