package main

import (
	"fmt"
	"sort"
	"strings"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/util/intstr"
	corelisters "k8s.io/client-go/listers/core/v1"
	networkinglisters "k8s.io/client-go/listers/networking/v1"
)

// cluster is what this node knows of the others.
type cluster struct {
	nodes      corelisters.NodeLister
	pods       corelisters.PodLister
	namespaces corelisters.NamespaceLister
	policies   networkinglisters.NetworkPolicyLister
}

// policyRules translates all NetworkPolicies, as far as they concern Pods of this node, into one nftables table.
// A Pod that a policy selects gets a chain per direction that accepts what its policies allow and drops the rest; other
// Pods get none. What the node itself sends (kubelet's probes) does not pass the forward hook and is never refused.
func (c cluster) policyRules(host string) (string, error) {
	policies, err := c.policies.List(labels.Everything())
	if err != nil {
		return "", err
	}
	sort.Slice(policies, func(i, j int) bool { return key(policies[i]) < key(policies[j]) })
	pods, err := c.pods.List(labels.Everything())
	if err != nil {
		return "", err
	}
	sort.Slice(pods, func(i, j int) bool { return pods[i].Status.PodIP < pods[j].Status.PodIP })

	var chains strings.Builder
	var toPods, fromPods []string
	for _, pod := range pods {
		if !reachable(pod) || pod.Spec.NodeName != host {
			continue
		}
		ip := pod.Status.PodIP
		var in, out []string
		inIsolated, outIsolated := false, false
		for _, policy := range policies {
			if policy.Namespace != pod.Namespace || !selects(&policy.Spec.PodSelector, pod.Labels) {
				continue
			}
			for _, kind := range types(policy) {
				if kind == networkingv1.PolicyTypeIngress {
					inIsolated = true
					for _, rule := range policy.Spec.Ingress {
						in = append(in, c.rule("saddr", policy.Namespace, rule.From, rule.Ports, pods, pod)...)
					}
				} else {
					outIsolated = true
					for _, rule := range policy.Spec.Egress {
						out = append(out, c.rule("daddr", policy.Namespace, rule.To, rule.Ports, pods, nil)...)
					}
				}
			}
		}
		name := strings.ReplaceAll(ip, ".", "-")
		if inIsolated {
			fmt.Fprintf(&chains, "\tchain in-%s {\n%s\t\tdrop\n\t}\n", name, strings.Join(in, ""))
			toPods = append(toPods, fmt.Sprintf("%s : jump in-%s", ip, name))
		}
		if outIsolated {
			fmt.Fprintf(&chains, "\tchain out-%s {\n%s\t\tdrop\n\t}\n", name, strings.Join(out, ""))
			fromPods = append(fromPods, fmt.Sprintf("%s : jump out-%s", ip, name))
		}
	}

	text := "add table ip kindnet-policy\ndelete table ip kindnet-policy\n"
	if len(toPods)+len(fromPods) == 0 {
		return text, nil
	}
	text += "table ip kindnet-policy {\n" + chains.String()
	text += "\tchain forward {\n\t\ttype filter hook forward priority filter - 5; policy accept;\n\t\tct state established,related accept\n"
	if len(fromPods) > 0 {
		text += "\t\tip saddr vmap { " + strings.Join(fromPods, ", ") + " }\n"
	}
	if len(toPods) > 0 {
		text += "\t\tip daddr vmap { " + strings.Join(toPods, ", ") + " }\n"
	}
	return text + "\t}\n}\n", nil
}

// rule returns the nft lines for one ingress or egress rule: every peer with every port; none of either means any.
// target is the Pod whose named ports count for ingress; for egress every peer Pod has its own.
func (c cluster) rule(side, namespace string, peers []networkingv1.NetworkPolicyPeer, ports []networkingv1.NetworkPolicyPort, pods []*corev1.Pod, target *corev1.Pod) []string {
	var lines []string
	add := func(match string, named *corev1.Pod) {
		if len(ports) == 0 {
			lines = append(lines, "\t\t"+match+"return\n")
		}
		for _, port := range ports {
			if text, ok := portMatch(port, named); ok {
				lines = append(lines, "\t\t"+match+text+" return\n")
			}
		}
	}
	if len(peers) == 0 {
		add("", target)
	}
	for _, peer := range peers {
		if peer.IPBlock != nil {
			match := fmt.Sprintf("ip %s %s ", side, peer.IPBlock.CIDR)
			if len(peer.IPBlock.Except) > 0 {
				match += fmt.Sprintf("ip %s != { %s } ", side, strings.Join(peer.IPBlock.Except, ", "))
			}
			add(match, target)
			continue
		}
		for _, pod := range pods {
			if !reachable(pod) || !c.peerSelects(peer, namespace, pod) {
				continue
			}
			named := target
			if named == nil {
				named = pod
			}
			add(fmt.Sprintf("ip %s %s ", side, pod.Status.PodIP), named)
		}
	}
	return lines
}

func (c cluster) peerSelects(peer networkingv1.NetworkPolicyPeer, namespace string, pod *corev1.Pod) bool {
	if peer.NamespaceSelector == nil {
		if pod.Namespace != namespace {
			return false
		}
	} else {
		object, err := c.namespaces.Get(pod.Namespace)
		if err != nil || !selects(peer.NamespaceSelector, object.Labels) {
			return false
		}
	}
	return peer.PodSelector == nil || selects(peer.PodSelector, pod.Labels)
}

// portMatch is false where the named port is not one of the Pod's.
func portMatch(port networkingv1.NetworkPolicyPort, named *corev1.Pod) (string, bool) {
	protocol := corev1.ProtocolTCP
	if port.Protocol != nil {
		protocol = *port.Protocol
	}
	lower := strings.ToLower(string(protocol))
	switch {
	case port.Port == nil:
		return "meta l4proto " + lower, true
	case port.Port.Type == intstr.Int && port.EndPort != nil:
		return fmt.Sprintf("%s dport %d-%d", lower, port.Port.IntVal, *port.EndPort), true
	case port.Port.Type == intstr.Int:
		return fmt.Sprintf("%s dport %d", lower, port.Port.IntVal), true
	case named == nil:
		return "", false
	}
	for _, container := range named.Spec.Containers {
		for _, candidate := range container.Ports {
			if candidate.Name == port.Port.StrVal && candidate.Protocol == protocol {
				return fmt.Sprintf("%s dport %d", lower, candidate.ContainerPort), true
			}
		}
	}
	return "", false
}

// types are the policy's own, or what the API fills in where they are absent.
func types(policy *networkingv1.NetworkPolicy) []networkingv1.PolicyType {
	if len(policy.Spec.PolicyTypes) > 0 {
		return policy.Spec.PolicyTypes
	}
	if len(policy.Spec.Egress) > 0 {
		return []networkingv1.PolicyType{networkingv1.PolicyTypeIngress, networkingv1.PolicyTypeEgress}
	}
	return []networkingv1.PolicyType{networkingv1.PolicyTypeIngress}
}

func selects(selector *metav1.LabelSelector, on map[string]string) bool {
	s, err := metav1.LabelSelectorAsSelector(selector)
	return err == nil && s.Matches(labels.Set(on))
}

func reachable(pod *corev1.Pod) bool {
	return pod.Status.PodIP != "" && !pod.Spec.HostNetwork && pod.Status.Phase != corev1.PodSucceeded && pod.Status.Phase != corev1.PodFailed
}

func key(policy *networkingv1.NetworkPolicy) string { return policy.Namespace + "/" + policy.Name }
