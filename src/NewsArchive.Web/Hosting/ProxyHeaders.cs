using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace NewsArchive.Web.Hosting;

/// <summary>What is believed of a request that a proxy hands on: who sent it, and whether over https. Never for which host it is.</summary>
public static class ProxyHeaders
{
    /// <summary>Believes the proxies on this machine, as the framework does by itself, and these.</summary>
    /// <param name="options">What is set up.</param>
    /// <param name="proxies">Addresses, or networks such as <c>10.0.0.0/8</c>.</param>
    public static void Believe(this ForwardedHeadersOptions options, IEnumerable<string> proxies)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(proxies);
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = null; // each must be one of them
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(IPNetwork.Parse(proxy));
            }
        }
    }
}
