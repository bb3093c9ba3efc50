package main

import (
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func node(name, address, cidr string) *corev1.Node {
	return &corev1.Node{
		ObjectMeta: metav1.ObjectMeta{Name: name},
		Spec:       corev1.NodeSpec{PodCIDRs: []string{cidr}},
		Status:     corev1.NodeStatus{Addresses: []corev1.NodeAddress{{Type: corev1.NodeInternalIP, Address: address}}},
	}
}

// An engine that is started again gives its containers addresses in whatever order they start: two nodes can change places, and what
// was said of this one's address before is then true of the other.
func TestANodeIsKnownByItsNameWhateverItsAddress(t *testing.T) {
	t.Setenv("HOST_IP", "172.18.0.3")
	own, routes, err := plan([]*corev1.Node{
		node("drydock-control-plane", "172.18.0.2", "10.244.0.0/24"),
		node("drydock-worker2", "172.18.0.3", "10.244.2.0/24"),
		node(host, "172.18.0.4", "10.244.1.0/24"),
	}, host)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(own, []string{"10.244.1.0/24"}) {
		t.Errorf("expected the node's own range, got %v", own)
	}
	var ways []string
	for _, route := range routes {
		ways = append(ways, route.Dst.String()+" via "+route.Gw.String())
	}
	if expected := []string{"10.244.0.0/24 via 172.18.0.2", "10.244.2.0/24 via 172.18.0.3"}; !slices.Equal(ways, expected) {
		t.Errorf("expected %v, got %v", expected, ways)
	}
}

func TestANodeWithoutAnAddressYetIsLeftOut(t *testing.T) {
	joining := node("drydock-worker2", "", "10.244.2.0/24")
	_, routes, err := plan([]*corev1.Node{joining}, host)
	if err != nil || len(routes) != 0 {
		t.Errorf("expected no route, got %v, %v", routes, err)
	}
}
