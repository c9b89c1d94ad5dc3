package id.asn.traininghours.webhook;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides where webhooks may go: to public addresses by https. It is asked when a webhook is registered and again before
 * each connection, which is then made to the very address that was found good, so that a name cannot change in between.
 */
@ApplicationScoped
class Targets {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Set<Integer> PORTS = Set.of(HTTPS, 8443);

    private final Set<String> trusted;
    private final NameResolver names;

    /** @param trusted hosts that may be anywhere and without https, for tests and development; none by default */
    @Inject
    Targets(@ConfigProperty(name = "asn.webhooks.trusted-hosts") Optional<List<String>> trusted) {
        this(Set.copyOf(trusted.orElse(List.of())), InetAddress::getAllByName);
    }

    Targets(Set<String> trusted, NameResolver names) {
        this.trusted = trusted;
        this.names = names;
    }

    /** @throws ProblemException 422 when the URL is none, or leads where webhooks may not go */
    Target require(String url) {
        Target target = parse(url).orElseThrow(() -> problem(WebhookProblem.WEBHOOK_TARGET_MALFORMED));
        try {
            if (allowed(target) == null) {
                throw problem(WebhookProblem.WEBHOOK_TARGET_NOT_ALLOWED);
            }
        } catch (UnknownHostException unknown) {
            throw problem(WebhookProblem.WEBHOOK_TARGET_NOT_FOUND);
        }
        return target;
    }

    /** Empty for anything but an absolute URL of https with a host and nothing hidden in it. */
    Optional<Target> parse(String url) {
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            boolean encrypted = "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && trusted.contains(host);
            if (!encrypted && !plain) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? HTTPS : HTTP;
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return Optional.of(new Target(
                    encrypted, host, port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery()));
        } catch (URISyntaxException notAUrl) {
            return Optional.empty();
        }
    }

    /** The address to connect to; null when one of the addresses of the host, or the port, is not allowed. */
    @Nullable InetAddress allowed(Target target) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(bare(target.host()));
        if (trusted.contains(target.host())) {
            return addresses[0];
        }
        for (InetAddress address : addresses) {
            if (!AddressPolicy.isPublic(address)) {
                return null;
            }
        }
        return PORTS.contains(target.port()) ? addresses[0] : null;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static ProblemException problem(WebhookProblem type) {
        return Problem.of(type).at("/url");
    }
}
