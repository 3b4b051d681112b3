package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a project runs, where it says so itself: given beats found, found beats assumed. */
final class FoundSettingTest {

  private static final String SHOP =
      """
      import jakarta.servlet.http.HttpSession;
      import org.apache.spark.SparkConf;
      import org.apache.spark.api.java.JavaRDD;
      import org.apache.spark.api.java.JavaSparkContext;

      class Shop {
        static class Order {
          private final int number;

          Order(int number) {
            this.number = number;
          }
        }

        void keep(HttpSession session) {
          session.setAttribute("order", new Order(1));
        }

        void share(JavaSparkContext spark) {
          spark.broadcast(new Order(1));
        }
      }
      """;

  private static final String ASSUMED_SESSION = "= help: assumed: the session is replicated, or ";
  private static final String ASSUMED_SPARK = "= help: assumed: spark.serializer is the default";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Sources.write(folder.resolve("src/main/java/Shop.java"), SHOP);
  }

  private String scan(Object... options) {
    Object[] words = new Object[options.length + 2];
    words[0] = "scan";
    words[1] = folder.resolve("src/main/java");
    System.arraycopy(options, 0, words, 2, options.length);
    return Outcome.of(words).out();
  }

  private void put(String name, String text) {
    Sources.write(folder.resolve(name), text);
  }

  @Test
  void nothingIsFoundWhereNothingIsSaid() {
    assertThat(scan()).contains(ASSUMED_SESSION, ASSUMED_SPARK);
    put("pom.xml", "<project/>");
    put("src/main/webapp/WEB-INF/web.xml", "<web-app><display-name>x</display-name></web-app>");
    assertThat(scan()).contains(ASSUMED_SESSION, ASSUMED_SPARK);
  }

  @Test
  void distributableApplicationHasSeparateSessions() {
    put("pom.xml", "<project/>");
    put(
        "src/main/webapp/WEB-INF/web.xml",
        """
        <!DOCTYPE web-app SYSTEM "http://none.invalid/web-app_2_3.dtd">
        <w:web-app xmlns:w="https://jakarta.ee/xml/ns/jakartaee">
          <w:distributable/>
        </w:web-app>
        """);
    assertThat(scan())
        .contains(
            "= help: found: the session is replicated, or stored while the server restarts, as"
                + " `<distributable>` in src/main/webapp/WEB-INF/web.xml:3 says; if it is not so,"
                + " `--isolation shared`\n")
        .contains(ASSUMED_SPARK);
    assertThat(scan("--isolation", "shared")).doesNotContain("HttpSession.setAttribute");
    assertThat(Outcome.of("scan", folder, "-v").err())
        .contains(
            ": isolation separate, as `<distributable>` in src/main/webapp/WEB-INF/web.xml:3");
  }

  @Test
  void moduleIsNotLookedForOutsideOfGit() throws IOException {
    put("pom.xml", "<project/>");
    put("src/main/resources/application.properties", "spring.session.store-type=redis\n");
    assertThat(scan()).contains("`spring.session.store-type` in src/main/resources/");
    Files.delete(folder.resolve(".git"));
    assertThat(scan()).contains(ASSUMED_SESSION);
  }

  @Test
  void annotationOfTheSourcesTells() {
    put(
        "src/main/java/Config.java",
        """
        import org.springframework.session.data.redis.config.annotation.web.http.*;

        @EnableRedisHttpSession
        class Config {}
        """);
    assertThat(scan()).contains("as `@EnableRedisHttpSession` in src/main/java/Config.java:3 says");
    put("src/main/java/Config.java", "@EnableRedisHttpSession class Config {}\n");
    assertThat(scan()).contains(ASSUMED_SESSION);
  }

  @Test
  void dependencyOfTheBuildTells() {
    String dependency =
        """
        <dependency>
        <groupId>org.springframework.session</groupId>
        <artifactId>spring-session-jdbc</artifactId>%s</dependency>
        """;
    put(
        "pom.xml",
        "<project><dependencies>" + dependency.formatted("") + "</dependencies></project>");
    assertThat(scan())
        .contains("as `org.springframework.session:spring-session-jdbc` in pom.xml:1 says");
    put(
        "pom.xml",
        "<project><dependencies>"
            + dependency.formatted("<scope>test</scope>")
            + "</dependencies><dependencyManagement><dependencies>"
            + dependency.formatted("")
            + "</dependencies></dependencyManagement></project>");
    assertThat(scan()).contains(ASSUMED_SESSION);
    put(
        "build.gradle.kts",
        "\n  implementation(\"org.springframework.session:spring-session-jdbc\")");
    assertThat(scan()).contains("in build.gradle.kts:2 says");
    put(
        "build.gradle.kts",
        """
        testImplementation("org.springframework.session:spring-session-jdbc:1")
        // implementation("org.springframework.session:spring-session-jdbc:1")
        """);
    assertThat(scan()).contains(ASSUMED_SESSION);
  }

  @Test
  void jarOfTheClassPathTells() throws IOException {
    Path jar = folder.resolve("lib/spring-session-jdbc-3.3.3.jar");
    Files.createDirectories(jar.getParent());
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.zip.ZipEntry("empty"));
    }
    assertThat(scan("--classpath", jar)).contains(" in spring-session-jdbc-3.3.3.jar says");
  }

  @Test
  void sessionsThatAreSaidToStayAreNotTold() {
    put("pom.xml", "<project/>");
    put(
        "src/main/resources/application.yml",
        """
        server:
          port: 80
        ---
        server.servlet:
          session: {persistent: false}
        """);
    assertThat(scan()).doesNotContain("HttpSession.setAttribute").contains(ASSUMED_SPARK);
    assertThat(scan("--isolation", "separate")).contains("HttpSession.setAttribute");
    put("src/main/webapp/WEB-INF/web.xml", "<web-app><distributable/></web-app>");
    assertThat(scan()).as("separate beats shared").contains("as `<distributable>` in");
    assertThat(Outcome.of("scan", folder, "-v").err())
        .contains("isolation shared, as `server.servlet.session.persistent` in src/main/")
        .contains("isolation separate, as `<distributable>` in src/main/");
  }

  @Test
  void serializerOfDataIsFoundAndClosuresStayWithJava() {
    put(
        "src/main/java/Jobs.java",
        """
        import org.apache.spark.SparkConf;
        import org.apache.spark.api.java.JavaRDD;
        import org.apache.spark.serializer.KryoSerializer;

        class Jobs {
          private static final String KEY = "spark.serializer";
          private final Thread worker = new Thread();

          SparkConf conf() {
            return new SparkConf()
                .set(KEY, KryoSerializer.class.getName());
          }

          Object run(JavaRDD<String> lines) {
            return lines.map(line -> line + worker);
          }
        }
        """);
    assertThat(scan())
        .doesNotContain("JavaSparkContext.broadcast")
        .contains("lambda passed to `JavaRDD.map` carries `Jobs`")
        .contains(ASSUMED_SESSION);
    assertThat(scan("--serializer", "java")).contains("JavaSparkContext.broadcast");
    put(
        "spark-defaults.conf",
        "# serializer\nspark.serializer   org.apache.spark.serializer.JavaSerializer\n");
    put("pom.xml", "<project/>");
    assertThat(scan()).as("they disagree").contains(ASSUMED_SPARK);
  }

  @Test
  void serializerThatIsTheDefaultIsFoundToo() {
    put("pom.xml", "<project/>");
    put("spark-defaults.conf", "spark.serializer org.apache.spark.serializer.JavaSerializer\n");
    assertThat(scan())
        .contains(
            "= help: found: spark.serializer is the default one, as `spark.serializer` in"
                + " spark-defaults.conf:1 says; if it is not so, `--serializer NAME`\n");
  }

  @Test
  void switchIsFoundInBlocksOfAConfFile() {
    put(
        "src/main/java/Talk.java",
        """
        import akka.actor.ActorRef;

        class Talk {
          void tell(ActorRef other) {
            other.tell(new Thread(), other);
          }
        }
        """);
    put("pom.xml", "<project/>");
    assertThat(scan()).doesNotContain("ActorRef.tell");
    put(
        "src/main/resources/application.conf",
        "akka { loglevel = ${LEVEL} // a: b\n  actor {\n    allow-java-serialization = on\n  }\n}\n");
    assertThat(scan())
        .contains("`ActorRef.tell`")
        .contains(
            ", as `akka.actor.allow-java-serialization` in src/main/resources/application.conf:3"
                + " says; if it is not so, `--switch actor-java-serialization=off`\n");
    assertThat(scan("--switch", "actor-java-serialization=off")).doesNotContain("ActorRef.tell");
  }

  @Test
  void whatIsOffBeatsWhatIsOn() {
    put("pom.xml", "<project/>");
    put(
        "src/main/java/Plan.java",
        """
        class Plan {
          void plan(org.quartz.JobDataMap data) {
            data.put("worker", new Thread());
          }
        }
        """
            .replace("class", "import org.quartz.JobDataMap;\nclass"));
    String stored = "org.quartz.jobStore.class: org.quartz.impl.jdbcjobstore.JobStoreTX\n";
    put("src/main/resources/quartz.properties", stored);
    assertThat(scan()).contains("JobDataMap.put", "quartz.properties:1 says");
    put(
        "src/main/resources/quartz.properties",
        stored + "org.quartz.jobStore.useProperties \\\n = true\n");
    assertThat(scan()).doesNotContain("JobDataMap.put");
  }

  @Test
  void callOfThatNameOfAnotherTypeSaysNothing() {
    put(
        "src/main/java/Caches.java",
        """
        import org.springframework.cache.Cache;

        class Caches {
          void fill(Cache cache) {
            cache.put("worker", new Thread());
            Caches.create();
          }

          static void create() {}
        }
        """);
    assertThat(scan()).doesNotContain("Cache.put");
    put(
        "src/main/java/Config.java",
        """
        import org.springframework.data.redis.cache.RedisCacheManager;

        class Config {
          Object caches(org.springframework.data.redis.connection.RedisConnectionFactory redis) {
            return RedisCacheManager.create(redis);
          }
        }
        """);
    assertThat(scan())
        .contains("Cache.put", "as `RedisCacheManager.create` in src/main/java/Config.java:5 says");
  }

  @Test
  void testsSayNothing() {
    put("pom.xml", "<project/>");
    put("src/test/resources/application.properties", "spring.session.store-type=redis\n");
    put(
        "src/test/java/TestConfig.java",
        """
        import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

        @EnableJdbcHttpSession
        class TestConfig {}
        """);
    assertThat(Outcome.of("scan", folder).out()).contains(ASSUMED_SESSION);
  }

  @Test
  void brokenFilesAreToldAndCostNothingElse() {
    put("pom.xml", "<project><dependency>\n spring-session-jdbc &boom;");
    put("src/main/resources/größe.yml", "spring:\n  session:\n    store-type: [redis\n");
    put("src/main/resources/other.yml", "{{ template }}: [\n");
    Outcome outcome = Outcome.of("scan", folder);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("pom.xml:2", "is not XML that can be read")
        .contains("größe.yml:", "not YAML")
        .doesNotContain("other.yml")
        .contains(ASSUMED_SESSION);
    assertThat(Outcome.of("scan", folder, "--fail-on", "never", "--strict").exitCode())
        .isEqualTo(3);
  }

  @Test
  void entitiesAreNotFollowed() {
    put("secret.txt", "<distributable/>");
    put("pom.xml", "<project/>");
    put(
        "src/main/webapp/WEB-INF/web.xml",
        "<!DOCTYPE w [<!ENTITY e SYSTEM \""
            + folder.resolve("secret.txt").toUri()
            + "\">]>\n<web-app>&e;<!-- <distributable/> --></web-app>\n");
    assertThat(scan()).contains(ASSUMED_SESSION);
  }
}
