package io.github.wireworthy.harness;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.NotSerializableException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;

/**
 * A Tomcat on the loopback address that keeps its sessions while it restarts. Each fixture has a
 * session of its own, made by a real request.
 */
public final class SessionDoor implements Door<HttpSession> {
  private final Tomcat tomcat = new Tomcat();
  private final StandardManager manager = new StandardManager();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<LogRecord> told = Collections.synchronizedList(new ArrayList<>());
  private final Logger log = Logger.getLogger("org.apache.catalina");
  private Task task = session -> {};

  /** What the servlet does with the session of a request. */
  private interface Task {
    void with(HttpSession session) throws Exception;
  }

  public SessionDoor() throws IOException, LifecycleException {
    Path base = Files.createDirectories(Path.of("tomcat").toAbsolutePath());
    tomcat.setBaseDir(base.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
    Context context = tomcat.addContext("", base.toString());
    context.setDistributable(true);
    context.setParentClassLoader(SessionDoor.class.getClassLoader());
    manager.setPathname(base.resolve("sessions.ser").toString());
    context.setManager(manager);
    Tomcat.addServlet(context, "task", new TaskServlet());
    context.addServletMappingDecoded("/", "task");
    tomcat.start();
    log.addHandler(new Listener());
  }

  private final class TaskServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        task.with(request.getSession());
      } catch (Exception failure) {
        told.add(record(failure));
      }
      response.getWriter().print(String.join(",", Collections.list(names(request))));
    }

    private java.util.Enumeration<String> names(HttpServletRequest request) {
      return request.getSession().getAttributeNames();
    }
  }

  private static LogRecord record(Exception failure) {
    LogRecord record = new LogRecord(java.util.logging.Level.SEVERE, "cannot be kept");
    record.setThrown(failure);
    return record;
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord record) {
      if (record.getThrown() != null) {
        told.add(record);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Override
  public void let(Sender<HttpSession> sender) throws Exception {
    told.clear();
    task = sender::send;
    HttpResponse<String> before = get("");
    restart();
    task = session -> {};
    String cookie = before.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    HttpResponse<String> after = get(cookie);
    if (!told.isEmpty()) {
      throw new IOException(told.get(0).getMessage(), told.get(0).getThrown());
    } else if (!before.body().equals(after.body())) {
      throw new NotSerializableException("lost: " + before.body() + " became " + after.body());
    }
  }

  /** As when the application is stopped and started; a session file that is broken is only told. */
  private void restart() throws IOException {
    manager.unload();
    try {
      manager.load();
    } catch (IOException | ClassNotFoundException failure) {
      told.add(record(failure));
    }
  }

  private HttpResponse<String> get(String cookie) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/");
    HttpRequest request = HttpRequest.newBuilder(uri).header("Cookie", cookie).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
