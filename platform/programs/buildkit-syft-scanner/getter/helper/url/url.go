// Package url parses as net/url does.
package url

import "net/url"

func Parse(text string) (*url.URL, error) { return url.Parse(text) }
