import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the ModelArts emulator for a test, and ends it. Needs Node (npx), and of Java 17 the standard library alone:
 * {@code try (var emulator = new ModelArtsEmulator()) { call(emulator.url()); }}
 */
public final class ModelArtsEmulator implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String url;

  public ModelArtsEmulator(String... flags) {
    List<String> command = new ArrayList<>(List.of("npx", "--yes", "@modelarts-openapi/emulator@0", "--port", "0", "--quiet"));
    command.addAll(List.of(flags));
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      // The first line says where it listens, such as "The ModelArts API is emulated at http://127.0.0.1:8080".
      var line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
      if (line == null) throw new IllegalStateException(String.join(" ", command) + " ended before it listened");
      url = line.substring(line.lastIndexOf(' ') + 1);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    waitForHealth();
  }

  /** Its address, without a slash at the end. */
  public String url() {
    return url;
  }

  /** Calls an admin route, such as {@code drive("POST", "reset", "")}, and returns the JSON that it answers. */
  public String drive(String method, String path, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url + "/_emulator/" + path))
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) throw new IllegalArgumentException(answer.body());
    return answer.body();
  }

  @Override
  public void close() {
    // npx is a parent of what listens, and both have to end.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }

  private void waitForHealth() {
    var deadline = System.nanoTime() + TIMEOUT.toNanos();
    while (true) {
      try {
        if (drive("GET", "health", "").contains("\"ok\"")) return;
      } catch (IOException notYet) {
        // It is asked again.
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        close();
        throw new IllegalStateException(interrupted);
      }
      if (System.nanoTime() > deadline || !process.isAlive()) {
        close();
        throw new IllegalStateException(url + " is not healthy after " + TIMEOUT.toSeconds() + " s");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
