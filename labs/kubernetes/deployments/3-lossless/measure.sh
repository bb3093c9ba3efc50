# Requests that failed of those that began during the update to version 4.
settled 4
fourth=$(epoch "$(began 4)")
reading failed-both "$(count failed "$fourth")" count
reasons "$fourth"
by_time "$fourth" 3 4 >both.tsv
