# A new installation under the next number, with the values of revision 2.
helm uninstall site --keep-history
helm get values site --revision 2 -o yaml >again.yaml
helm upgrade --install site ./site -f again.yaml --wait --timeout 90s
