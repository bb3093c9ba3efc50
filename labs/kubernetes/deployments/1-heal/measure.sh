# Requests that failed when the Pod was deleted. Its successor is made at once; a page takes a second, so what began
# two seconds earlier counts too.
settled 1
from=$(($(epoch "$(youngest_pod)") - 2))
reading failed-delete "$(count failed "$from")" count
reasons "$from"
