# A change is merged: a new price, a new version, and a wider range. Then the delivery runs on a fresh copy.
cat >shop/Chart.yaml <<'END'
apiVersion: v2
name: shop
description: A price list, shown by the chart web
type: application
version: 0.3.0
dependencies:
  - name: web
    version: ^1.0.0
    repository: oci://127.0.0.1:8160/charts
END
cat >shop/values.yaml <<'END'
# Values below a dependency's name go to that chart.
web:
  # The page: one line for each thing on sale.
  text: |-
    lamp   40
    chair  95
    table 210
    sofa  480
END
rm -rf shop/charts
./deliver.sh || true
