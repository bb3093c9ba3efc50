# expect: are in the chart itself
# The five that were asked for, written out. The next setting needs another edit.
cat >env.yaml <<'END'
          env:
            - {name: CURRENCY, value: EUR}
            - {name: LOT, value: "0123"}
            - {name: WIFI, value: "no"}
            - {name: SEATS, value: "12"}
            - {name: NOTE, value: "soup: \"hot\""}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s
