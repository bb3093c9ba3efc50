# The release north with the values of step 4. Its chart is brought back with the work folder, and by the next setup.
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s
