reading memory-peak "$(memory_peak drydock-measure)" bytes
