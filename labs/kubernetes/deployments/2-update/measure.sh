# Requests that failed during either update, by when they began, and why.
settled 3
second=$(epoch "$(began 2)")
third=$(epoch "$(began 3)")
reading failed-neither "$(count failed "$second" "$third")" count
reasons "$second" "$third"
by_time "$second" 1 2 >neither.tsv

reading failed-readiness "$(count failed "$third")" count
reasons "$third"
