# Build as far as the stage named test. Its last instruction runs the test.
docker exec drydock-runner docker build --target test . 2>&1 | grep -E 'RUN|installing|passed'

# It passed. Build the last stage, push it under the commit's id, and note what was made.
docker exec drydock-runner \
  docker build -q --push -t registry.test/total:9fceb02 --metadata-file /tmp/meta.json .
docker exec drydock-runner grep containerimage.digest /tmp/meta.json
curl -s -u ci:tulip-42 http://127.0.0.1:8165/v2/total/tags/list

# A commit with a mistake: the program subtracts. How does its build end?
cp repo/total total.good
sed 's/+=/-=/' total.good >repo/total
docker exec drydock-runner docker build --target test . 2>&1 | grep -E 'FAILED|ERROR:' || true
cp total.good repo/total
