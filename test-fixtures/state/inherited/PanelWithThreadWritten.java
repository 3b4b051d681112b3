package fixtures.state.inherited;

import java.io.IOException;
import java.io.ObjectOutputStream;
import javax.swing.JPanel;

/** This panel is really written. */
public class PanelWithThreadWritten extends JPanel {
  private final Thread painter = new Thread("painter"); // expect: unserializable-field via PanelWithThreadWritten.painter

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new PanelWithThreadWritten());
  }

  static Object payload() {
    return new PanelWithThreadWritten();
  }
}
