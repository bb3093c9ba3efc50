"""Signs an offer, so that a changed price is noticed."""

from itsdangerous import Signer, json


def signed(currency, key):
    text = json.dumps({"item": "anchor", "price": 42, "currency": currency})
    return Signer(key).sign(text).decode()
