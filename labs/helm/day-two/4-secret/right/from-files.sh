# A manifest and a file of values. What was given before stays, except the password.
cat >login.yaml <<'END'
apiVersion: v1
kind: Secret
metadata:
  name: notes-login
stringData:
  password: Zinnia/7
END
kubectl apply -f login.yaml
printf 'password: null\npasswordSecret: notes-login\n' >login-values.yaml
helm upgrade notes ./notes --reuse-values -f login-values.yaml
