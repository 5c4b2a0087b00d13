import { nginxIsMissing, runNginx } from '../../deploy/run-nginx.ts';
import { testHost } from './host.ts';

testHost('nginx', nginxIsMissing(), runNginx);
