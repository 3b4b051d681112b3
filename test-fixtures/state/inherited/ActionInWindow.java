package fixtures.state.inherited;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** Actions carry the window around them, and neither is ever written. */
public class ActionInWindow {
  private int clicks;

  Action clicking() {
    return new AbstractAction("click") {
      @Override
      public void actionPerformed(ActionEvent event) {
        clicks++;
      }
    };
  }
}
