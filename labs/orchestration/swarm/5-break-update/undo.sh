# Four tasks of version 2, as step 4 left them.
service_of_version 2
