# expect: no secret named notes-login
# A new password, in the same place as the old one.
helm upgrade notes ./notes --set password=dahlia --wait --timeout 90s
