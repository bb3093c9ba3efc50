package main

import (
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	corelisters "k8s.io/client-go/listers/core/v1"
	networkinglisters "k8s.io/client-go/listers/networking/v1"
	"k8s.io/client-go/tools/cache"
)

const host = "drydock-worker"

func pod(name, ip string, labels map[string]string) *corev1.Pod {
	return &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: "shop", Labels: labels},
		Spec:       corev1.PodSpec{NodeName: host, Containers: []corev1.Container{{Ports: []corev1.ContainerPort{{Name: "http", ContainerPort: 8080, Protocol: corev1.ProtocolTCP}}}}},
		Status:     corev1.PodStatus{PodIP: ip, Phase: corev1.PodRunning},
	}
}

func view(t *testing.T, policies ...*networkingv1.NetworkPolicy) cluster {
	t.Helper()
	fill := func(objects ...any) cache.Indexer {
		indexer := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
		for _, object := range objects {
			if err := indexer.Add(object); err != nil {
				t.Fatal(err)
			}
		}
		return indexer
	}
	all := make([]any, len(policies))
	for i, policy := range policies {
		all[i] = policy
	}
	elsewhere := pod("far", "10.244.1.9", map[string]string{"app": "web"})
	elsewhere.Spec.NodeName = "drydock-worker2"
	return cluster{
		pods: corelisters.NewPodLister(fill(
			pod("web", "10.244.0.5", map[string]string{"app": "web"}),
			pod("friend", "10.244.0.6", map[string]string{"role": "friend"}),
			elsewhere,
		)),
		namespaces: corelisters.NewNamespaceLister(fill(&corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: "shop", Labels: map[string]string{"team": "a"}}})),
		policies:   networkinglisters.NewNetworkPolicyLister(fill(all...)),
	}
}

func policy(spec networkingv1.NetworkPolicySpec) *networkingv1.NetworkPolicy {
	spec.PodSelector = metav1.LabelSelector{MatchLabels: map[string]string{"app": "web"}}
	return &networkingv1.NetworkPolicy{ObjectMeta: metav1.ObjectMeta{Name: "web", Namespace: "shop"}, Spec: spec}
}

func rules(t *testing.T, policies ...*networkingv1.NetworkPolicy) string {
	t.Helper()
	text, err := view(t, policies...).policyRules(host)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func expect(t *testing.T, text string, present, absent []string) {
	t.Helper()
	for _, part := range present {
		if !strings.Contains(text, part) {
			t.Errorf("expected %q in\n%s", part, text)
		}
	}
	for _, part := range absent {
		if strings.Contains(text, part) {
			t.Errorf("expected no %q in\n%s", part, text)
		}
	}
}

func TestNoPolicyMeansNoChain(t *testing.T) {
	expect(t, rules(t), []string{"delete table ip kindnet-policy"}, []string{"chain"})
}

func TestSelectedPodRefusesEverybodyButItsFriends(t *testing.T) {
	port := intstr.FromString("http")
	text := rules(t, policy(networkingv1.NetworkPolicySpec{Ingress: []networkingv1.NetworkPolicyIngressRule{{
		From:  []networkingv1.NetworkPolicyPeer{{PodSelector: &metav1.LabelSelector{MatchLabels: map[string]string{"role": "friend"}}}},
		Ports: []networkingv1.NetworkPolicyPort{{Port: &port}},
	}}}))
	expect(t, text,
		[]string{"chain in-10-244-0-5", "ip saddr 10.244.0.6 tcp dport 8080 return\n\t\tdrop", "ip daddr vmap { 10.244.0.5 : jump in-10-244-0-5 }"},
		// Pods of other nodes are those nodes' affair, and what a Pod sends is not restricted.
		[]string{"in-10-244-1-9", "out-"})
}

func TestEmptyIngressDropsAll(t *testing.T) {
	text := rules(t, policy(networkingv1.NetworkPolicySpec{PolicyTypes: []networkingv1.PolicyType{networkingv1.PolicyTypeIngress}}))
	expect(t, text, []string{"chain in-10-244-0-5 {\n\t\tdrop\n\t}"}, nil)
}

func TestEgressToABlockWithAHoleInIt(t *testing.T) {
	text := rules(t, policy(networkingv1.NetworkPolicySpec{
		PolicyTypes: []networkingv1.PolicyType{networkingv1.PolicyTypeEgress},
		Egress: []networkingv1.NetworkPolicyEgressRule{{To: []networkingv1.NetworkPolicyPeer{
			{IPBlock: &networkingv1.IPBlock{CIDR: "10.0.0.0/8", Except: []string{"10.1.0.0/16"}}},
		}}},
	}))
	expect(t, text, []string{"chain out-10-244-0-5", "ip daddr 10.0.0.0/8 ip daddr != { 10.1.0.0/16 } return"}, []string{"chain in-"})
}

func TestNamespaceSelectorChoosesByTheNamespacesLabels(t *testing.T) {
	peer := func(team string) *networkingv1.NetworkPolicy {
		return policy(networkingv1.NetworkPolicySpec{Ingress: []networkingv1.NetworkPolicyIngressRule{{
			From: []networkingv1.NetworkPolicyPeer{{NamespaceSelector: &metav1.LabelSelector{MatchLabels: map[string]string{"team": team}}}},
		}}})
	}
	expect(t, rules(t, peer("a")), []string{"ip saddr 10.244.0.6 return", "ip saddr 10.244.1.9 return"}, nil)
	expect(t, rules(t, peer("b")), []string{"drop"}, []string{"ip saddr"})
}

func TestMasqueradeLeavesPodToPodAlone(t *testing.T) {
	expect(t, masquerade([]string{"10.244.0.0/16"}), []string{"ip saddr { 10.244.0.0/16 } ip daddr != { 10.244.0.0/16 } masquerade"}, nil)
}
