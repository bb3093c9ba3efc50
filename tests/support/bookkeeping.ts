/** A line of a script that keeps books or controls the flow: nothing that a person would type by itself. */
export const BOOKKEEPING =
  /^\s*(?:for|while|until|if|then|else|elif|fi|do|done|case|esac|function)\b|\(\) \{|^\s*[A-Za-z_]\w*\+?=|\bset [-+]o\b/;
