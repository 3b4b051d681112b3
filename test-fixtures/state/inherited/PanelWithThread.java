package fixtures.state.inherited;

import javax.swing.JPanel;

/** Panels are serializable by inheritance only, and this one is never written. */
public class PanelWithThread extends JPanel {
  private final Thread painter = new Thread("painter");

  void start() {
    painter.start();
  }
}
