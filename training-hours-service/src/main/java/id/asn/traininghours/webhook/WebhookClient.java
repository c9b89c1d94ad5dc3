package id.asn.traininghours.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends one message: to the address that was found good, without following redirects, in bounded time. */
@ApplicationScoped
class WebhookClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int LARGEST_HEAD = 16 * 1024;
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Targets targets;
    private final Clock clock;

    WebhookClient(Vertx vertx, Targets targets, Clock clock) {
        this.vertx = vertx;
        this.targets = targets;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) CONNECT.toMillis())
                .setSslHandshakeTimeout(CONNECT.toSeconds())
                .setIdleTimeout((int) WHOLE.toSeconds())
                .setKeepAliveTimeout((int) WHOLE.toSeconds())
                .setMaxHeaderSize(LARGEST_HEAD)
                .setVerifyHost(true));
    }

    /** @param secrets each signs: the new one first, the old one while it still counts */
    Attempt send(String url, WebhookMessage message, List<SigningSecret> secrets) {
        Target target = targets.parse(url).orElse(null);
        if (target == null) {
            return new Attempt.Failed(DeliveryFailure.TARGET_NOT_ALLOWED);
        }
        try {
            InetAddress address = targets.allowed(target);
            return address == null
                    ? new Attempt.Failed(DeliveryFailure.TARGET_NOT_ALLOWED)
                    : post(target, address, message, secrets);
        } catch (UnknownHostException unknown) {
            return new Attempt.Failed(DeliveryFailure.HOST_NOT_FOUND);
        }
    }

    private Attempt post(Target target, InetAddress address, WebhookMessage message, List<SigningSecret> secrets) {
        AtomicReference<@Nullable HttpClientRequest> underWay = new AtomicReference<>();
        Future<Attempt> answer = client.request(options(target, address)).compose(request -> {
            underWay.set(request);
            sign(request, message, secrets);
            return request.send(Buffer.buffer(message.payload())).map(this::answered);
        });
        try {
            return answer.toCompletionStage().toCompletableFuture().get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            abandon(underWay.get());
            return new Attempt.Failed(DeliveryFailure.TIMEOUT);
        } catch (ExecutionException failed) {
            return new Attempt.Failed(reason(failed.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            abandon(underWay.get());
            return new Attempt.Failed(DeliveryFailure.TIMEOUT);
        }
    }

    /** The host is what the certificate and the receiver are asked for, the address where the connection goes. */
    private static RequestOptions options(Target target, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(ANSWER.toMillis());
    }

    private void sign(HttpClientRequest request, WebhookMessage message, List<SigningSecret> secrets) {
        long timestamp = clock.instant().getEpochSecond();
        request.putHeader("content-type", "application/json")
                .putHeader("user-agent", "asn-webhooks/1")
                .putHeader("webhook-id", message.messageId())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader(
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(message.messageId(), timestamp, message.payload()))
                                .collect(Collectors.joining(" ")));
    }

    /** The status is the answer; what follows is read away, a little of it and not for long, to keep the connection. */
    private Attempt answered(HttpClientResponse response) {
        AtomicLong read = new AtomicLong();
        long timer = vertx.setTimer(CONNECT.toMillis(), late -> abandon(response.request()));
        response.endHandler(end -> vertx.cancelTimer(timer));
        response.exceptionHandler(broken -> vertx.cancelTimer(timer));
        response.handler(part -> {
            if (read.addAndGet(part.length()) > LARGEST_ANSWER) {
                abandon(response.request());
            }
        });
        return new Attempt.Answered(
                response.statusCode(), RetryAfter.parse(response.getHeader("retry-after"), clock.instant()));
    }

    private static void abandon(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }

    private static DeliveryFailure reason(@Nullable Throwable failure) {
        if (failure instanceof SSLException) {
            return DeliveryFailure.TLS;
        }
        boolean late = failure instanceof TimeoutException
                || (failure != null && failure.getClass().getSimpleName().contains("Timeout"));
        return late ? DeliveryFailure.TIMEOUT : DeliveryFailure.CONNECTION;
    }
}
