# The release as step 4 leaves it. Helm forgets all but the last ten revisions, so it begins again.
released_anew
