# The release is again shop 0.2.0 of the registry.
helm upgrade --install shop oci://127.0.0.1:8160/charts/shop --version 0.2.0 --plain-http --reset-values --wait --timeout 120s
