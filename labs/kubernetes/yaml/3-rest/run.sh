# Behind every command of kubectl are HTTP requests. Make them yourself; the proxy adds only your certificate.
kubectl proxy &
wait_for 10 "it serves" curl -sf http://127.0.0.1:8001/version
curl -s http://127.0.0.1:8001/api/v1/namespaces/yaml/configmaps/settings >read.json
cat read.json

# Meanwhile someone else changes the object. Then you write back what you read, with your own change.
kubectl patch configmap settings -p '{"data": {"light": "off"}}'
sed 's/"country": "no"/"country": "se"/' read.json >mine.json
curl -s -X PUT -H 'Content-Type: application/json' -d @mine.json http://127.0.0.1:8001/api/v1/namespaces/yaml/configmaps/settings

# Read it again, make your change, write it back.
curl -s http://127.0.0.1:8001/api/v1/namespaces/yaml/configmaps/settings >read.json
sed 's/"country": "no"/"country": "se"/' read.json >mine.json
curl -s -X PUT -H 'Content-Type: application/json' -d @mine.json http://127.0.0.1:8001/api/v1/namespaces/yaml/configmaps/settings
