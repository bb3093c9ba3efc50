// Package getter stands in for hashicorp/go-getter, with which syft downloads what a user names by URL. The
// scanner downloads nothing, and is spared the clients of three clouds.
package getter

import (
	"errors"
	"io"
	"net/http"
)

// Getter is never called.
type Getter interface{}

type (
	HttpGetter struct {
		Client *http.Client
		Header http.Header
	}
	FileGetter struct{}
	GitGetter  struct{}
	GCSGetter  struct{}
	HgGetter   struct{}
	S3Getter   struct{}
)

type Client struct {
	Src, Dst string
	Dir      bool
	Getters  map[string]Getter
	Options  []ClientOption
}

func (*Client) Get() error { return errors.New("this scanner downloads nothing") }

type ClientOption func(*Client) error

type ProgressTracker interface {
	TrackProgress(src string, currentSize, totalSize int64, stream io.ReadCloser) io.ReadCloser
}

type Decompressor interface{}

var Decompressors = map[string]Decompressor{}

func LimitedDecompressors(int, int64) map[string]Decompressor { return Decompressors }

func WithProgress(ProgressTracker) func(*Client) error { return func(*Client) error { return nil } }

func WithDecompressors(map[string]Decompressor) ClientOption {
	return func(*Client) error { return nil }
}
