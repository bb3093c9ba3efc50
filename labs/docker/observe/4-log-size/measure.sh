# How many bytes do the files of each log have?
reading log-open "$(log_bytes drydock-log-open)" bytes
reading log-capped "$(log_bytes drydock-log-capped)" bytes
