# The two fields by their places, in one patch: between two, request and limit would differ.
kubectl patch pod guaranteed --subresource resize --type json -p '[
  {"op": "replace", "path": "/spec/containers/0/resources/requests/cpu", "value": "0.1"},
  {"op": "replace", "path": "/spec/containers/0/resources/limits/cpu", "value": "0.1"}]'
