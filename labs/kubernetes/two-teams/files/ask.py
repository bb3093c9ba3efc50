"""Runs in a Pod: sends a request to each address given, and prints status code and answer. For the API server it adds the token of the Pod's account."""
import json, ssl, sys, urllib.error, urllib.request

account = "/var/run/secrets/kubernetes.io/serviceaccount"
api = "https://kubernetes.default.svc"
for address in sys.argv[1:]:
    request = urllib.request.Request(api + address if address.startswith("/") else address)
    context = None
    if address.startswith("/"):
        request.add_header("Authorization", "Bearer " + open(account + "/token").read())
        context = ssl.create_default_context(cafile=account + "/ca.crt")
    try:
        with urllib.request.urlopen(request, timeout=3, context=context) as answer:
            text = answer.read().decode()
            if context:
                text = "Pods: " + ", ".join(item["metadata"]["name"] for item in json.loads(text)["items"])
            print(answer.status, text.strip())
    except urllib.error.HTTPError as error:
        print(error.code, json.load(error)["message"])
    except OSError as error:
        print("no answer:", error)
