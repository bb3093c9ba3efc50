// kindnetd stands in for kind's own network daemon, of which no package registry has the source. It runs once on every
// node, with the same manifest, and does the same three things: writes the node's CNI configuration, keeps a route to
// every other node's Pods, and lets Pods reach the world under their node's address. It enforces NetworkPolicy (policy.go).
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/vishvananda/netlink"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
)

const (
	cniFile = "/etc/cni/net.d/10-kindnet.conflist"
	// Changes that come together are applied together; everything is applied anew once in a while, in case somebody
	// else changed the kernel's tables.
	settle = 100 * time.Millisecond
	resync = 60 * time.Second
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil && !errors.Is(err, context.Canceled) {
		slog.Error("ended", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	// The name, which never changes. HOST_IP, which the manifest also gives, is what the API server knew when this container was
	// made: once nodes are started again, it can be another node's address by now.
	host, err := os.Hostname()
	if err != nil {
		return err
	}
	podSubnets := strings.Split(os.Getenv("POD_SUBNET"), ",")
	client, err := connect()
	if err != nil {
		return err
	}

	factory := informers.NewSharedInformerFactory(client, resync)
	view := cluster{
		nodes:      factory.Core().V1().Nodes().Lister(),
		pods:       factory.Core().V1().Pods().Lister(),
		namespaces: factory.Core().V1().Namespaces().Lister(),
		policies:   factory.Networking().V1().NetworkPolicies().Lister(),
	}
	changed := make(chan struct{}, 1)
	notify := func(any) {
		select {
		case changed <- struct{}{}:
		default:
		}
	}
	handler := cache.ResourceEventHandlerFuncs{AddFunc: notify, UpdateFunc: func(_, now any) { notify(now) }, DeleteFunc: notify}
	for _, informer := range []cache.SharedIndexInformer{
		factory.Core().V1().Nodes().Informer(), factory.Core().V1().Pods().Informer(),
		factory.Core().V1().Namespaces().Informer(), factory.Networking().V1().NetworkPolicies().Informer(),
	} {
		if _, err := informer.AddEventHandler(handler); err != nil {
			return err
		}
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())

	rules := ruleset{}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		}
		time.Sleep(settle)
		nodes, err := view.nodes.List(labels.Everything())
		if err != nil {
			return err
		}
		if err := errors.Join(connectNodes(nodes, host), rules.apply(ctx, view, host, podSubnets)); err != nil {
			slog.Error("not applied, trying again", "error", err)
			time.AfterFunc(time.Second, func() { notify(nil) })
		}
	}
}

// connect uses the API server's own address where kind names it, so that nothing has to wait for kube-proxy.
func connect() (*kubernetes.Clientset, error) {
	config, err := rest.InClusterConfig()
	if err != nil {
		return nil, err
	}
	if endpoint := os.Getenv("CONTROL_PLANE_ENDPOINT"); endpoint != "" {
		config.Host = "https://" + endpoint
	}
	return kubernetes.NewForConfig(config)
}

// connectNodes routes every other node's Pods through that node, and tells the container runtime this node's range.
func connectNodes(nodes []*corev1.Node, host string) error {
	own, routes, err := plan(nodes, host)
	problems := []error{err}
	for _, cidr := range own {
		problems = append(problems, writeCNI(cidr))
	}
	for _, route := range routes {
		if err := netlink.RouteReplace(&route); err != nil {
			problems = append(problems, fmt.Errorf("route to %s via %s: %w", route.Dst, route.Gw, err))
		}
	}
	return errors.Join(problems...)
}

// plan says which ranges of Pods are the node's own, and by which way those of the others are reached.
func plan(nodes []*corev1.Node, host string) (own []string, routes []netlink.Route, err error) {
	for _, node := range nodes {
		if node.Name == host {
			own = append(own, node.Spec.PodCIDRs...)
			continue
		}
		address := internalIP(node)
		if address == nil {
			continue
		}
		for _, cidr := range node.Spec.PodCIDRs {
			_, pods, problem := net.ParseCIDR(cidr)
			if problem != nil {
				err = errors.Join(err, problem)
				continue
			}
			routes = append(routes, netlink.Route{Dst: pods, Gw: address})
		}
	}
	return own, routes, err
}

func internalIP(node *corev1.Node) net.IP {
	for _, address := range node.Status.Addresses {
		if ip := net.ParseIP(address.Address); address.Type == corev1.NodeInternalIP && ip.To4() != nil {
			return ip
		}
	}
	return nil
}

// writeCNI writes the configuration in one step, since the runtime watches the folder.
func writeCNI(cidr string) error {
	content := fmt.Sprintf(`{
  "cniVersion": "0.3.1",
  "name": "kindnet",
  "plugins": [
    {
      "type": "ptp",
      "ipMasq": false,
      "ipam": {
        "type": "host-local",
        "dataDir": "/run/cni-ipam-state",
        "routes": [{ "dst": "0.0.0.0/0" }],
        "ranges": [[{ "subnet": %q }]]
      }
    },
    { "type": "portmap", "capabilities": { "portMappings": true } }
  ]
}
`, cidr)
	if now, err := os.ReadFile(cniFile); err == nil && string(now) == content {
		return nil
	}
	if err := os.WriteFile(cniFile+".tmp", []byte(content), 0o644); err != nil {
		return err
	}
	slog.Info("CNI configuration written", "pods", cidr)
	return os.Rename(cniFile+".tmp", cniFile)
}

// ruleset is what nft was last told, so that it is told only what is new.
type ruleset struct{ text string }

func (r *ruleset) apply(ctx context.Context, view cluster, host string, podSubnets []string) error {
	policy, err := view.policyRules(host)
	if err != nil {
		return err
	}
	text := masquerade(podSubnets) + policy
	if text == r.text {
		return nil
	}
	nft := exec.CommandContext(ctx, "nft", "--file", "-")
	nft.Stdin = strings.NewReader(text)
	if out, err := nft.CombinedOutput(); err != nil {
		return fmt.Errorf("nft: %w: %s", err, out)
	}
	r.text = text
	slog.Info("rules applied", "lines", strings.Count(text, "\n"))
	return nil
}

// masquerade hides Pods behind their node when they speak to anything but Pods.
func masquerade(podSubnets []string) string {
	pods := strings.Join(podSubnets, ", ")
	return fmt.Sprintf(`add table ip kindnet-masq
delete table ip kindnet-masq
table ip kindnet-masq {
	chain postrouting {
		type nat hook postrouting priority srcnat + 10; policy accept;
		ip saddr { %s } ip daddr != { %s } masquerade
	}
}
`, pods, pods)
}
