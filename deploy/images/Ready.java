import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The health check of a container: the image has no curl. */
final class Ready {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + System.getenv("QUARKUS_HTTP_PORT") + "/q/health/ready");
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
        System.exit(status == 200 ? 0 : 1);
    }
}
