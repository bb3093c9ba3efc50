# From the first vote of this step on. The database has the times of each.
began=$(sql "SELECT extract(epoch FROM cast_at) FROM votes WHERE id = '$(head -n 1 during.txt)'")
timeline "$began" >votes.tsv
reading cast "$(sort -u during.txt | wc -l | tr -d ' ')" count
reading stored "$(sql "SELECT count(*) FROM votes WHERE extract(epoch FROM cast_at) >= $began")" count
# Cast before the new database was started, and stored by it.
reading outlasted "$(sql 'SELECT count(*) FROM votes WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()')" count
reading slowest-vote "$(sql "SELECT round(extract(epoch FROM max(stored_at - cast_at)) * 1000) FROM votes WHERE extract(epoch FROM cast_at) >= $began")" ms
