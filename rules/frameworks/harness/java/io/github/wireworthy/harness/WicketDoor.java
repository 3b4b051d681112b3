package io.github.wireworthy.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.apache.wicket.IPageManagerProvider;
import org.apache.wicket.ThreadContext;
import org.apache.wicket.core.util.resource.locator.ResourceStreamLocator;
import org.apache.wicket.mock.MockApplication;
import org.apache.wicket.page.PageManager;
import org.apache.wicket.pageStore.InMemoryPageStore;
import org.apache.wicket.pageStore.SerializingPageStore;
import org.apache.wicket.serialize.java.JavaSerializer;
import org.apache.wicket.util.resource.IResourceStream;
import org.apache.wicket.util.resource.StringResourceStream;
import org.apache.wicket.util.tester.WicketTester;

/** An application of its own for each fixture, which stores its pages as a real one does. */
public final class WicketDoor implements Door<WicketTester> {

  @Override
  public void let(Sender<WicketTester> sender) throws Exception {
    Storing serializer = new Storing();
    Tester tester = new Tester(serializer);
    try {
      sender.send(tester);
      serializer.readBack();
    } finally {
      tester.destroy();
      ThreadContext.detach();
    }
  }

  private static final class Tester extends WicketTester {
    Tester(Storing serializer) {
      super(new Shop(serializer));
    }

    @Override
    protected IPageManagerProvider newTestPageManagerProvider() {
      Storing serializer = ((Shop) getApplication()).serializer;
      return () ->
          new PageManager(
              new SerializingPageStore(new InMemoryPageStore("fixtures", 10), serializer));
    }
  }

  /** Renders every page as an empty one: what counts is what a page holds. */
  private static final class Shop extends MockApplication {
    private final Storing serializer;

    Shop(Storing serializer) {
      this.serializer = serializer;
    }

    @Override
    protected void init() {
      super.init();
      getDebugSettings().setComponentUseCheck(false);
      getResourceSettings()
          .setResourceStreamLocator(
              new ResourceStreamLocator() {
                @Override
                public IResourceStream locate(Class<?> type, String path) {
                  return path.endsWith(".html")
                      ? new StringResourceStream("<html><body></body></html>")
                      : super.locate(type, path);
                }
              });
    }
  }

  /** Wicket's own serializer, which remembers what went wrong instead of only logging it. */
  private static final class Storing extends JavaSerializer {
    private Optional<byte[]> stored = Optional.empty();
    private Optional<Exception> failure = Optional.empty();

    Storing() {
      super("fixtures");
    }

    @Override
    public byte[] serialize(Object page) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = newObjectOutputStream(bytes)) {
        out.writeObject("fixtures");
        out.writeObject(page);
      } catch (IOException | RuntimeException exception) {
        failure = Optional.of(exception);
      }
      stored = Optional.of(bytes.toByteArray());
      return bytes.toByteArray();
    }

    void readBack() throws Exception {
      if (failure.isPresent()) {
        throw failure.get();
      }
      deserialize(stored.orElseThrow(() -> new IllegalStateException("no page was stored")));
    }
  }
}
