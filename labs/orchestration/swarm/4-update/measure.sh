# How many requests got no answer since the update began?
reading lost-update "$(lost_since_update)" count
