# What a component does about an object, it writes down as an event. describe ends with them.
kubectl describe deployment web

# All of them, in the order in which they were written, with the component that reported each.
kubectl get events --sort-by .metadata.resourceVersion -o custom-columns=REPORTED-BY:.reportingComponent,REASON:.reason,ABOUT:.involvedObject.kind >events.txt
cat events.txt

# The scheduler chose these nodes.
kubectl get pods -l app=web -o wide
