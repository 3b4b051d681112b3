package javax.jms;

import java.io.Serializable;

/** Stand-in for JMS 2. */
public interface ObjectMessage extends Message {
  void setObject(Serializable object) throws JMSException;

  Serializable getObject() throws JMSException;
}
